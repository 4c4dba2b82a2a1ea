import {describe, expect, it} from "vitest";
import {addressIn, urlOf} from "../../tools/address.js";

describe("the address of the site", () => {
  it.each([
    [{}, 3000, "127.0.0.1"],
    [{HOST: "", PORT: ""}, 3000, "127.0.0.1"],
    [{HOST: " ", PORT: "0"}, 0, "127.0.0.1"],
    [{HOST: "::1", PORT: "8080"}, 8080, "::1"],
    [{HOST: "[::1]"}, 3000, "::1"],
    [{HOST: "0.0.0.0"}, 3000, "0.0.0.0"]
  ])("of %j is port %d of %s", (environment, port, host) => {
    expect(addressIn(environment)).toEqual({port, host});
  });

  it.each(["-1", "65536", "3e3", "80.5", "http"])("has no port %s", PORT => {
    expect(() => addressIn({PORT})).toThrow(`invalid PORT: ${PORT} (a whole number from 0 to 65535)`);
  });

  it("is written as a browser wants it", () => {
    expect(urlOf("::1", 80)).toBe("http://[::1]:80/");
    expect(urlOf("0.0.0.0", 3000)).toBe("http://localhost:3000/");
    expect(urlOf("127.0.0.1", 3000)).toBe("http://127.0.0.1:3000/");
  });
});
