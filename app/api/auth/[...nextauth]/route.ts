import nextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/auth/next-auth";
import { currentPlace } from "@/lib/auth/place";

type Context = { params: Promise<{ nextauth: string[] }> };

/** At the program's own address, the one that next-auth knows. Our pages sign in by actions, which know the others. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const place = await currentPlace();
  if (!place || place.firmId !== null) return new Response("Not found", { status: 404 });
  return nextAuth(request, context, authOptions());
}

export { handler as GET, handler as POST };
