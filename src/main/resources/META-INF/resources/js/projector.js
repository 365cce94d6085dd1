// Nobody scrolls a wall: where it cannot hold all, it says that the rest is on people's own screens.
const more = document.querySelector('.more');

const look = () => {
  more.hidden = document.documentElement.scrollHeight <= window.innerHeight + 1;
};

new ResizeObserver(look).observe(document.querySelector('main'));
addEventListener('resize', look);
