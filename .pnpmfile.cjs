// The `node-<platform>` packages declare os and cpu as strings, which pnpm ignores: made arrays,
// so that only the one fitting the machine is installed.
function readPackage(pkg) {
  if (/^node-(bin-)?(linux|darwin|win)-/.test(pkg.name ?? '')) {
    const [os, cpu] = pkg.name.replace(/^node-(bin-)?/, '').split('-');
    pkg.os = [os === 'win' ? 'win32' : os];
    pkg.cpu = [cpu];
  }
  return pkg;
}
module.exports = { hooks: { readPackage } };
