/**
 * The strictest policy the site can have: own files only, no inline script or style, no frame, no sensor. The portal's
 * pages never need more; what does (the page of the API documentation) is not served by the portal.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // A page about help must not tell another site where its reader came from.
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** A page that others may show within theirs: the same, but for the frame. It has no form and knows no reader. */
export const embedHeaders: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(securityHeaders).filter(([name]) => name !== "x-frame-options")),
  "content-security-policy": contentSecurityPolicy.replace("frame-ancestors 'none'", "frame-ancestors *"),
  "cross-origin-resource-policy": "cross-origin",
};
