import { fitted, isWordmark, type Logo } from "@/lib/rules/brand/look";

const BOX = { width: 176, height: 40 };

type LogoImageProps = {
  logo: Logo;
  name: string;
  /** Where nobody is signed in. */
  src?: string;
};

/** A firm's logo as its letterhead shows it; without words where its name stands beside it. On a light ground in both themes: it was drawn for paper. */
export function LogoImage({ logo, name, src = `/api/logos/${logo.id}` }: LogoImageProps) {
  const size = fitted(logo, BOX);
  return (
    // eslint-disable-next-line @next/next/no-img-element -- one small picture of the firm's, from the database
    <img
      src={src}
      alt={name}
      width={Math.round(size.width)}
      height={Math.round(size.height)}
      style={{ background: "light-dark(transparent, #ffffff)" }}
      className="shrink-0 rounded-sm"
    />
  );
}

/** The firm over a page: its logo, and its name unless the logo says it. */
export function Letterhead({
  logo,
  name,
  src,
}: {
  logo: Logo | null | undefined;
  name: string;
  src?: string;
}) {
  return (
    <p className="flex items-center gap-3 text-sm font-semibold">
      {logo && <LogoImage logo={logo} name={isWordmark(logo) ? name : ""} src={src} />}
      {!(logo && isWordmark(logo)) && name}
    </p>
  );
}
