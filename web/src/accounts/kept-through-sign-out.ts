/**
 * Sign-out clears the device of all that was read from the server (`Clear-Site-Data`). What was
 * typed and not sent yet must not be lost with it: its keys name the person, and nobody else at
 * this device is shown it. The choices of the device itself stay too.
 */
const staying = ['saqbol.draft.', 'saqbol.kept.', 'saqbol.language', 'saqbol.theme'];

/** Remembers what stays; the function that is given back puts it into place again. */
export function keptThroughSignOut(): () => void {
  const kept = staysOf();
  return () => {
    try {
      for (const [key, value] of kept) localStorage.setItem(key, value);
    } catch (error) {
      console.warn(error); // storage is forbidden: then nothing was kept before either
    }
  };
}

function staysOf(): [key: string, value: string][] {
  try {
    return Object.entries(localStorage).filter(([key]) =>
      staying.some((prefix) => key.startsWith(prefix)),
    );
  } catch {
    return [];
  }
}
