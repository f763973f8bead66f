package dev.kindling.bench.ticks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The time of processors that this JVM has used. */
final class OwnTime {
  private OwnTime() {}

  /** Seconds, over all processors. */
  static double processor() {
    var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return machine.getProcessCpuTime() / 1e9;
  }
}
