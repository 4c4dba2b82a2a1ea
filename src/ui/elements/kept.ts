// What this machine remembers of whoever sits before it; a browser that keeps nothing says so by throwing.

export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // it holds as long as the page is open
  }
}
