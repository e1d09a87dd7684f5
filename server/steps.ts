/** Told how far a long step has come. */
export type Report = (done: number, of: number) => void;

/** Does one step of starting on one line: what it is, how far it has come and how long it took. */
export async function step<Result>(
  label: string,
  work: (report: Report) => Promise<Result>,
): Promise<Result> {
  const { stdout } = process;
  const started = performance.now();
  let shown = 0;
  stdout.write(`${label}…`);
  const report: Report = (done, of) => {
    const percent = of === 0 ? 100 : Math.floor((done / of) * 100);
    if (percent < shown + (stdout.isTTY ? 1 : 10)) return;
    shown = percent;
    stdout.write(stdout.isTTY ? `\r${label}… ${percent} %` : ` ${percent} %`);
  };
  let outcome = 'not done';
  try {
    const result = await work(report);
    outcome = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    return result;
  } finally {
    stdout.write(` ${outcome}\n`);
  }
}
