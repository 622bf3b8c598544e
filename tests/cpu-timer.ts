/**
 * Begins to count the milliseconds that this process computes, and gives the way to read them.
 * Unlike a clock it does not count while other processes have the machine.
 */
export function startCpuTimer(): () => number {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
}
