// Loaded before a program (node --import): tells its time and peak memory on stderr when it ends.
const started = performance.now();
process.on("exit", () => {
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stderr.write(`\nusage ${JSON.stringify({ seconds, megabytes })}\n`);
});
