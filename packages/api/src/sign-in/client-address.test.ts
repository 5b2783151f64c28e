import { describe, expect, it, test } from "vitest";
import { networkOf, noProxies, trustedProxies } from "./client-address.js";

const proxies = (list: string) => {
  const read = trustedProxies(list);
  if (!read.ok) throw new Error(read.error.value);
  return read.value;
};

describe("where a request comes from", () => {
  const behind = proxies("10.0.0.0/8, 192.0.2.7 fd00::/8");
  test.each([
    {
      remote: "203.0.113.9",
      header: "198.51.100.1",
      is: "203.0.113.9",
      why: "a stranger's header is not believed",
    },
    { remote: "10.1.2.3", header: "198.51.100.1", is: "198.51.100.1", why: "a trusted proxy tells for whom" },
    {
      remote: "10.1.2.3",
      header: "1.2.3.4, 198.51.100.1",
      is: "198.51.100.1",
      why: "what the person wrote before it is not believed",
    },
    {
      remote: "10.1.2.3",
      header: "198.51.100.1, 192.0.2.7, 10.9.9.9",
      is: "198.51.100.1",
      why: "several trusted ones",
    },
    { remote: "::ffff:10.1.2.3", header: "[2001:db8::5]:4711", is: "2001:db8::5", why: "forms of addresses" },
    { remote: "fd12::1", header: "198.51.100.1:555", is: "198.51.100.1", why: "a network of version 6" },
    { remote: "10.1.2.3", header: "unknown", is: "10.1.2.3", why: "no address is no address" },
    { remote: "10.1.2.3", header: null, is: "10.1.2.3", why: "a proxy that says nothing" },
    { remote: null, header: "198.51.100.1", is: null, why: "no connection at all" },
  ])("$why", ({ remote, header, is }) => {
    expect(behind.addressOf(remote, header)).toBe(is);
    expect(noProxies.addressOf(remote, header)).toBe(remote === null ? null : remote.replace("::ffff:", ""));
  });

  it("believes that a connection was encrypted under the same rule", () => {
    expect(behind.isEncrypted("10.1.2.3", "https")).toBe(true);
    expect(behind.isEncrypted("10.1.2.3", "https, http")).toBe(false);
    expect(behind.isEncrypted("203.0.113.9", "https")).toBe(false);
    expect(noProxies.isEncrypted("10.1.2.3", "https")).toBe(false);
  });

  test.each(["proxy.example.be", "10.0.0.0/33", "10.0.0.0/", "::1/129", "10.0.0.0/8/8"])(
    "refuses %s",
    (value) => {
      expect(trustedProxies(`10.0.0.1, ${value}`)).toEqual({
        ok: false,
        error: { kind: "proxyInvalid", value },
      });
    },
  );

  test.each([
    ["198.51.100.1", "198.51.100.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8::5", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("counts %s as %s", (address, network) => expect(networkOf(address)).toBe(network));
});
