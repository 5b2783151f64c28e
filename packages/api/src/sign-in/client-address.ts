/**
 * Where a request comes from. What a header says of it is believed only when it was written by a proxy that the
 * administrator named; anybody else could write it too.
 */
import { BlockList, isIP } from "node:net";
import { err, ok, type Result } from "@napar/domain/result";

export type Proxies = {
  /** The first address, seen from here, that is no trusted proxy; `null` when there is no connection. */
  addressOf(remote: string | null, forwardedFor: string | null): string | null;
  /** Whether the person's own connection was encrypted, as far as a trusted proxy says so. */
  isEncrypted(remote: string | null, forwardedProto: string | null): boolean;
};

/** @param list addresses and networks as an administrator writes them: `10.0.0.0/8, fd00::/8, 192.0.2.7` */
export function trustedProxies(list: string): Result<Proxies, { kind: "proxyInvalid"; value: string }> {
  const trusted = new BlockList();
  for (const entry of list.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", length, ...more] = entry.split("/");
    const family = isIP(address);
    const bits = length === undefined ? undefined : /^\d{1,3}$/.test(length) ? Number(length) : -1;
    if (
      family === 0 ||
      more.length > 0 ||
      (bits !== undefined && (bits < 0 || bits > (family === 4 ? 32 : 128)))
    ) {
      return err({ kind: "proxyInvalid", value: entry });
    }
    const type = family === 4 ? "ipv4" : "ipv6";
    if (bits === undefined) trusted.addAddress(address, type);
    else trusted.addSubnet(address, bits, type);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
  return ok({
    addressOf(remote, forwardedFor) {
      if (remote === null) return null;
      let address = plain(remote);
      const before = (forwardedFor ?? "").split(",").map((one) => plain(one.trim()));
      // From the nearest to the farthest: each is told by the one after it, as long as that one is trusted.
      while (isTrusted(address)) {
        const next = before.pop();
        if (next === undefined || isIP(next) === 0) break;
        address = next;
      }
      return address;
    },
    isEncrypted(remote, forwardedProto) {
      if (remote === null || !isTrusted(plain(remote))) return false;
      return forwardedProto?.split(",").at(-1)?.trim().toLowerCase() === "https";
    },
  });
}

/** Nobody is believed. */
export const noProxies: Proxies = {
  addressOf: (remote) => remote && plain(remote),
  isEncrypted: () => false,
};

/** An address of version 4 that came by a socket of version 6, or with a port, is the address alone. */
function plain(address: string): string {
  const mapped = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.exec(address);
  return mapped?.[1] ?? /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? address;
}

/** One household or office has a whole network of addresses of version 6: they count as one. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => "0");
  const all = tail === undefined ? groups : [...groups, ...zeros, ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
