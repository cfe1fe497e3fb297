/** Writes numbers by `Intl` with a true minus sign (U+2212); each set of options is compiled once. */
export type Writer = (value: number, options: Intl.NumberFormatOptions) => string;

export function createWriter(tag: string): Writer {
  const formats = new Map<string, Intl.NumberFormat>();
  return (value, options) => {
    const key = JSON.stringify(options);
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(tag, options);
      formats.set(key, format);
    }
    return format.format(value).replace('-', '−');
  };
}
