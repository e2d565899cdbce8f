package org.examcycle.rest.guide;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.examcycle.application.guide.ListKeyDocument;
import org.examcycle.application.guide.ReadKeyDocuments;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents that centres work by, year by year (INT-PRE-07). */
@RestController
@RequestMapping("/v1/key-documents")
class KeyDocumentController {

  private final ListKeyDocument listKeyDocument;
  private final ReadKeyDocuments readKeyDocuments;
  private final Answers answers;

  KeyDocumentController(
      ListKeyDocument listKeyDocument, ReadKeyDocuments readKeyDocuments, Answers answers) {
    this.listKeyDocument = listKeyDocument;
    this.readKeyDocuments = readKeyDocuments;
    this.answers = answers;
  }

  /** Puts it on the list of its year, where it stays. */
  @PostMapping
  ResponseEntity<KeyDocumentBody> listKeyDocument(
      Call call, @Valid @RequestBody KeyDocumentBody request) {
    return answers.created(
        listKeyDocument.handle(call, new ListKeyDocument.Command(request.document())),
        listed -> URI.create("/v1/key-documents/" + listed.year()),
        _ -> request);
  }

  /** By kind, then by title. */
  @GetMapping("/{year}")
  ResponseEntity<Listed<KeyDocumentBody>> readKeyDocuments(Call call, @PathVariable ExamYear year) {
    return answers.list(
        readKeyDocuments.handle(call, year).map(found -> new Slice<>(found, Optional.empty())),
        KeyDocumentBody::of);
  }
}
