/** The few signs of the interface, drawn on 16 units with one stroke. Always inside a control that has a name. */
const paths = {
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  close: 'M4 4l8 8M12 4l-8 8',
}

export function Icon({ name }: { name: keyof typeof paths }) {
  return <svg viewBox="0 0 16 16" aria-hidden="true"><path d={paths[name]} /></svg>
}
