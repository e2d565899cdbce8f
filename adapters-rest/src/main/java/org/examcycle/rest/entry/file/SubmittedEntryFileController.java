package org.examcycle.rest.entry.file;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.examcycle.application.entry.file.ApproveEntryFile;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.ListSubmittedEntryFiles;
import org.examcycle.application.entry.file.ReturnEntryFile;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an Associate decides about the files of its centres (INT-PRE-02). */
@RestController
@RequestMapping("/v1")
class SubmittedEntryFileController {

  private final ListSubmittedEntryFiles listSubmittedEntryFiles;
  private final ApproveEntryFile approveEntryFile;
  private final ReturnEntryFile returnEntryFile;
  private final Answers answers;

  SubmittedEntryFileController(
      ListSubmittedEntryFiles listSubmittedEntryFiles,
      ApproveEntryFile approveEntryFile,
      ReturnEntryFile returnEntryFile,
      Answers answers) {
    this.listSubmittedEntryFiles = listSubmittedEntryFiles;
    this.approveEntryFile = approveEntryFile;
    this.returnEntryFile = returnEntryFile;
    this.answers = answers;
  }

  /** The oldest first. */
  @GetMapping("/associates/{associate}/entry-files")
  ResponseEntity<Listed<EntryFileBody>> listSubmittedEntryFiles(
      Call call, @PathVariable AssociateCode associate, Page page) {
    return answers.list(
        listSubmittedEntryFiles.handle(call, new ListSubmittedEntryFiles.Query(associate, page)),
        EntryFileBody::of);
  }

  /**
   * Submits it to the board, whose day is the day of this request, and has it worked through:
   * {@code Location} tells how far it has come.
   */
  @PostMapping("/entry-files/{file}/approval")
  ResponseEntity<ReceivedFileBody> approveEntryFile(Call call, @PathVariable UUID file) {
    return answers.accepted(
        approveEntryFile.handle(call, new ApproveEntryFile.Command(new EntryFileId(file))),
        approved -> URI.create("/v1/entry-files/" + approved.file()),
        approved -> new ReceivedFileBody(approved.file().value()));
  }

  @PostMapping("/entry-files/{file}/return")
  ResponseEntity<Void> returnEntryFile(
      Call call, @PathVariable UUID file, @Valid @RequestBody ReturnEntryFileRequest request) {
    return answers.noContent(
        returnEntryFile.handle(
            call, new ReturnEntryFile.Command(new EntryFileId(file), request.reason())));
  }
}
