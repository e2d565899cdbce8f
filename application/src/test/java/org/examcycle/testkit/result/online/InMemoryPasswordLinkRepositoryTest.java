package org.examcycle.testkit.result.online;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryPasswordLinkRepositoryTest extends PasswordLinkRepositoryContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
