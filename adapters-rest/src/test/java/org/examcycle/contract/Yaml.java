package org.examcycle.contract;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** Writes a document always the same way, so that a change of it is a change of what it says. */
public final class Yaml {

  private static final int WIDTH = 100;

  private Yaml() {}

  static String write(Map<String, Object> document) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(WIDTH);
    options.setDereferenceAliases(true);
    return new org.yaml.snakeyaml.Yaml(new Representer(options), options).dump(document);
  }

  public static Map<String, Object> read(String text) {
    return new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }
}
