/** An address on the web as people type or paste it → with its scheme; null for anything else, `javascript:` before all. */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  // "www.example.com/x" is meant as it is written everywhere; "mailto:x" and "file.txt" are not.
  const whole = /^www\.\S+$/i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s/]/i.test(whole) || !URL.canParse(whole)) return null;
  const { protocol, username, password, href } = new URL(whole);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && username === "" && password === "" ? href : null;
}
