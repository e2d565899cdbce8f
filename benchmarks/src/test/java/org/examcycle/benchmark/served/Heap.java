package org.examcycle.benchmark.served;

import java.lang.management.ManagementFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many bytes live on the heap of the process, once all that can be thrown away has been. */
@RestController
class Heap {

  @GetMapping("/v1/benchmark/heap")
  long heap() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
