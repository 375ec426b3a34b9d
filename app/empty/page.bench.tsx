import { connection } from "next/server";

/** Only in the build that `npm run bench` makes: what a page costs that asks for nothing and draws nothing. */
export default async function EmptyPage() {
  await connection();
  return <p>Empty</p>;
}
