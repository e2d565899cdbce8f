package wrong.org.examcycle.rest.entry;

import org.springframework.web.bind.annotation.RestController;

/** Wrong on purpose: nobody but the web calls a controller. */
@RestController
public class OpenController {}
