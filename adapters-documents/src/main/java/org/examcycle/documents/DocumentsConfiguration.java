package org.examcycle.documents;

import java.util.List;
import org.examcycle.application.document.Press;
import org.examcycle.documents.entry.InvoiceSheet;
import org.examcycle.documents.entry.StatementOfEntrySheet;
import org.examcycle.documents.page.PrintingPress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The press, with a sheet for each kind of document that there is. */
@Configuration(proxyBeanMethods = false)
public class DocumentsConfiguration {

  @Bean
  Press press() {
    return new PrintingPress(List.of(new StatementOfEntrySheet(), new InvoiceSheet()));
  }
}
