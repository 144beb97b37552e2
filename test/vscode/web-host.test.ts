import { after, before, describe, it } from 'node:test';
import { buildSuite } from './build-suite.ts';
import { Session } from './session.ts';
import { personSteps } from './steps.ts';
import { writingSteps } from './writing-steps.ts';

describe('in the web extension host', () => {
  it('passes the suite', async () => {
    const suite = await buildSuite();
    const session = await Session.open({ host: 'web', suites: true });
    try {
      await session.runSuite(suite);
    } finally {
      await session.close();
    }
  });

  describe('for a person', () => {
    let session: Session;
    before(async () => {
      session = await Session.open({ host: 'web' });
    });
    after(() => session.close());
    personSteps('web', () => session);
    writingSteps('web', () => session);
  });
});
