import { startSetting, type Setting } from './running-server';

let setting: Setting;
afterEach(() => setting.stop());

const policyOf = (answer: Response): Map<string, string> =>
  new Map(
    (answer.headers.get('content-security-policy') ?? '').split('; ').map((directive): [string, string] => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('a Custom UI document', () => {
  it('lives on another origin than the pages', async () => {
    setting = await startSetting();
    expect(new URL(setting.server.uiUrl).origin).not.toBe(new URL(setting.server.url).origin);
  });

  it('has the bridge as the first script of its head, from a file', async () => {
    setting = await startSetting();
    const html = await (await fetch(`${setting.server.uiUrl}/portal/index.html`)).text();
    expect(html).toBe(
      '<html><head><script src="/_forge/global-bridge.js"></script><script src="./assets/app.js"></script></head></html>',
    );
    const bridge = await fetch(`${setting.server.uiUrl}/_forge/global-bridge.js`);
    expect(bridge.headers.get('content-type')).toContain('javascript');
    expect(await bridge.text()).toContain('__bridge');
  });

  it('is under Forge’s policy, without inline styles unless the manifest asks', async () => {
    setting = await startSetting();
    const policy = policyOf(await fetch(`${setting.server.uiUrl}/portal/index.html`));
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(policy.get('sandbox')?.split(' ').sort()).toEqual(
      [
        'downloads',
        'forms',
        'modals',
        'pointer-lock',
        'popups',
        'popups-to-escape-sandbox',
        'same-origin',
        'scripts',
      ].map((permission) => `allow-${permission}`),
    );
  });

  it('may have inline styles when the manifest asks', async () => {
    setting = await startSetting({ styles: ['unsafe-inline'] });
    const policy = policyOf(await fetch(`${setting.server.uiUrl}/portal/index.html`));
    expect(policy.get('style-src')).toBe("'self' 'unsafe-inline'");
    expect(policy.get('script-src')).toBe("'self'");
  });

  it('may be framed by the pages only', async () => {
    setting = await startSetting();
    const { port } = new URL(setting.server.url);
    const policy = policyOf(await fetch(`${setting.server.uiUrl}/portal/index.html`));
    expect(policy.get('frame-ancestors')).toBe(`'self' http://localhost:${port}`);
  });

  it('gets the files of its own resource and nothing around it', async () => {
    setting = await startSetting();
    const status = async (path: string): Promise<number> => (await fetch(setting.server.uiUrl + path)).status;
    expect(await status('/portal/assets/app.js')).toBe(200);
    expect(await status('/portal/missing.js')).toBe(404);
    expect(await status('/portal/%2e%2e/pages/index.html')).toBe(404);
    expect(await status('/rest/api/3/myself')).toBe(404);
  });
});

describe('a page', () => {
  it('frames the Custom UI and nothing else, and is framed by nobody', async () => {
    setting = await startSetting();
    const answer = await fetch(`${setting.server.url}/portal`);
    expect(await answer.text()).toContain('pages');
    const policy = policyOf(answer);
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('frame-src')).toBe(`http://localhost:${new URL(setting.server.uiUrl).port}`);
  });

  it('is not what an unknown call or file gets', async () => {
    setting = await startSetting();
    expect((await fetch(`${setting.server.url}/_site/unknown`)).status).toBe(404);
    expect((await fetch(`${setting.server.url}/assets/unknown.js`)).status).toBe(404);
    expect((await fetch(`${setting.server.url}/portal`, { method: 'POST' })).status).toBe(404);
  });
});
