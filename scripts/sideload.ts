/**
 * `npm run sideload`: JCM Monitor in a real Excel. Makes and trusts a development certificate for https://localhost:3000 (Microsoft's
 * office-addin-dev-certs keeps it under ~/.office-addin-dev-certs), says how to add manifest.xml to Excel, and serves the pane.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';

const root = join(__dirname, '..');

const STEPS = `
The pane will be served at https://localhost:3000 until you press Ctrl+C. Add it to Excel once:

  Windows   Share the folder of manifest.xml, add the share under File > Options > Trust Center > Trust Center Settings >
            Trusted Add-in Catalogs, restart Excel, then Home > Add-ins > More Add-ins > Shared Folder > JCM Monitor.
  Mac       Copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ and restart Excel.
  Web       Home > Add-ins > More Add-ins > Upload My Add-in, and choose manifest.xml.

The button "Check report" then stands on the Home tab.
Manifest: ${join(root, 'manifest.xml')}
`;

async function main(): Promise<void> {
  await ensureCertificatesAreInstalled();
  console.log(STEPS);
  const server = spawn('npx', ['webpack', 'serve', '--mode', 'production'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, JCM_MONITOR_HTTPS: '1' },
  });
  server.on('exit', (code) => (process.exitCode = code ?? 0));
}

main().catch((error: unknown) => {
  console.error(`The development certificate could not be made or trusted: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
