/** A page with one rectangle: what browser and protocol take by themselves. */
export function mount(host) {
  const rectangle = document.createElement('div');
  rectangle.style.cssText = 'width:100%;height:100%;background:#468';
  host.append(rectangle);
  // Otherwise a wheel would scroll, and nothing would be drawn.
  host.addEventListener('wheel', (event) => {
    event.preventDefault();
    rectangle.style.background = rectangle.style.background === 'rgb(68, 102, 136)' ? '#469' : '#468';
  });
  return { update: () => rectangle.animate([], 0) };
}
