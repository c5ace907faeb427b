import { act, render, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { onlineManager } from '@tanstack/react-query';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../../i18n/create-i18n.js';
import { ConnectionBanner } from './connection-banner.js';

let isUp = true;
const asked = jest.fn();

function stubHealth() {
  const fetch = async (path: string) => {
    asked(path);
    return { ok: isUp };
  };
  // The edge of the test: the banner asks for no more of an answer.
  globalThis.fetch = fetch as unknown as typeof globalThis.fetch;
}

const passSeconds = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1_000));
const banner = () => screen.queryByText(/Lexikon cannot be reached/u);

describe('the connection', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    isUp = true;
    stubHealth();
    render(
      <I18nextProvider i18n={createI18n('en')}>
        <ConnectionBanner />
      </I18nextProvider>,
    );
  });
  afterEach(() => jest.useRealTimers());

  it('is asked after every half minute, and nothing is said while it stands', async () => {
    await passSeconds(91);
    expect(asked.mock.calls).toEqual([['/health/live'], ['/health/live'], ['/health/live']]);
    expect(banner()).not.toBeInTheDocument();
  });

  it('is tried five times, later and later, before the banner says that it is lost', async () => {
    isUp = false;
    await passSeconds(30 + 2 + 4 + 8 + 15);
    expect(asked).toHaveBeenCalledTimes(4);
    expect(onlineManager.isOnline()).toBe(false);
    expect(banner()).not.toBeInTheDocument();
    await passSeconds(2);
    expect(asked).toHaveBeenCalledTimes(5);
    expect(banner()).toBeVisible();
  });

  it('is tried at once when a person asks, and queries go on', async () => {
    isUp = false;
    await passSeconds(62);
    isUp = true;
    await act(async () => screen.getByRole('button', { name: 'Try now' }).click());
    expect(banner()).not.toBeInTheDocument();
    expect(onlineManager.isOnline()).toBe(true);
  });
});
