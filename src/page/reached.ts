/**
 * `client:reached`: an island wakes when a reader comes near it, or when the page's script asks it to, because the page shows another state
 * than the one it was served in. Written into the page by Astro, so it imports nothing.
 */
const reached = (load: () => Promise<() => Promise<void>>, _: unknown, element: HTMLElement) => {
  let awake = false;
  const wake = async () => {
    if (awake) return;
    awake = true;
    observer.disconnect();
    await (
      await load()
    )();
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void wake();
  });
  for (const child of element.children) observer.observe(child);
  element.addEventListener('wake', () => void wake());
};
export default reached;
