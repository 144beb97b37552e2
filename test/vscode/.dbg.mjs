import { EditorWindow } from './editor-window.ts';
import { Session } from './session.ts';

const s = await Session.open({ host: process.argv[2] });
try {
  const p = await s.openWindow();
  p.on('console', (m) => {
    const t = m.text();
    if (/issing|worker|server/i.test(t) && !/systemExt|ENOPRO/.test(t))
      console.log('console', t.slice(0, 300));
  });
  p.on('worker', (w) => console.log('worker', w.url().slice(0, 120)));
  const w = new EditorWindow(p);
  await w.openFile('search-outage');
  await w.runCommand('Missing Link: Show Log');
  await p.waitForTimeout(2500);
  await p.screenshot({ path: '/tmp/a.png' });
} finally {
  await s.close();
}
