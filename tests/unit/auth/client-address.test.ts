import { expect, test } from "vitest";
import { addressFrom } from "@/lib/auth/client-address";

test("without trusted proxies only the socket counts, whatever a caller writes", () => {
  expect(addressFrom("198.51.100.7", "203.0.113.1", 0)).toBe("198.51.100.7");
});

test("behind proxies it is what the first trusted one saw, not what stood there before", () => {
  expect(addressFrom("10.0.0.1", "6.6.6.6, 203.0.113.1", 1)).toBe("203.0.113.1");
  expect(addressFrom("10.0.0.1", "6.6.6.6, 203.0.113.1, 10.0.0.2", 2)).toBe("203.0.113.1");
});

test("an IPv6 address stands for its /64, a mapped IPv4 address for itself", () => {
  expect(addressFrom("2001:db8::1", null, 0)).toBe(addressFrom("2001:db8:0:0:ffff::9", null, 0));
  expect(addressFrom("2001:db8::1", null, 0)).not.toBe(addressFrom("2001:db8:0:1::1", null, 0));
  expect(addressFrom("::ffff:198.51.100.7", null, 0)).toBe("198.51.100.7");
});

test("nobody's address is one address", () => {
  expect(addressFrom(null, null, 0)).toBe("unknown");
  expect(addressFrom("10.0.0.1", null, 1)).toBe("unknown");
});
