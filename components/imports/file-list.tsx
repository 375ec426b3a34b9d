import { TableDownloads } from "@/components/ui/table-downloads";

/** Files to download, each as CSV and XLSX. */
export function FileList({ files }: { files: readonly { title: string; path: string }[] }) {
  return (
    <ul className="grid grid-cols-1 gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {files.map(({ title, path }) => (
        <li key={path} className="grid gap-0.5 text-sm">
          {title}
          <TableDownloads of={title} path={path} />
        </li>
      ))}
    </ul>
  );
}
