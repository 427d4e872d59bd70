/**
 * `client:reached`: an island wakes when a reader comes near it, or when the page's script asks it to, because the page shows another state
 * than the one it was served in. Written into the page by Astro, so it imports nothing. Astro hears of an island that does not wake, and
 * tells the page.
 */
const reached = (load: () => Promise<() => Promise<void>>, _: unknown, element: HTMLElement) =>
  new Promise<void>((done, fail) => {
    let awake = false;
    const wake = () => {
      if (awake) return;
      awake = true;
      observer.disconnect();
      load()
        .then((hydrate) => hydrate())
        .then(done, fail);
    };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
    });
    for (const child of element.children) observer.observe(child);
    element.addEventListener('wake', wake);
  });
export default reached;
