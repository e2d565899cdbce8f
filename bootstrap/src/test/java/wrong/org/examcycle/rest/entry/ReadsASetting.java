package wrong.org.examcycle.rest.entry;

import org.springframework.beans.factory.annotation.Value;

/** Wrong on purpose: a setting that no record describes. */
final class ReadsASetting {

  ReadsASetting(@Value("${examcycle.undescribed}") String setting) {}
}
