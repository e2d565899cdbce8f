package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of break, made on purpose in a small contract; and what is none. */
class BreaksTest {

  private static final String RELEASED =
      """
      paths:
        /v1/entries:
          post:
            operationId: makeEntry
            security:
            - {}
            - token: []
            parameters:
            - $ref: '#/components/parameters/Purpose'
            - {name: after, in: query, schema: {type: string}}
            requestBody:
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/EntryRequest'
                text/csv:
                  schema: {type: string}
            responses:
              '201':
                headers: {ETag: {}}
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Entry'}
              '422':
                $ref: '#/components/responses/Refused'
        /v1/retiring:
          get:
            x-sunset: '2028-03-05'
      components:
        parameters:
          Purpose: {name: Purpose, in: header, schema: {type: string, enum: [MARKING, RESEARCH]}}
        responses:
          Refused:
            content:
              application/problem+json:
                schema: {$ref: '#/components/schemas/Refusal'}
        schemas:
          EntryRequest:
            required: [option]
            properties:
              option: {type: string, maxLength: 5, pattern: '^[A-Z]+$'}
              mark: {type: integer, format: int32, minimum: 0, maximum: 100}
              kind: {type: string, enum: [FIRST, RETAKE]}
              note: {type: string}
          Entry:
            required: [id, state]
            properties:
              id: {type: string, format: uuid}
              state: {type: string, enum: [MADE, WITHDRAWN]}
              route: {type: string, enum: [UK], x-may-grow: true}
              charges: {type: array, items: {type: object, properties: {amount: {type: string}}}}
          Refusal:
            discriminator:
              mapping:
                late: '#/components/schemas/Late'
          Late:
            properties:
              facts:
                anyOf:
                - {type: object, properties: {day: {type: string}}}
                - {type: object, properties: {hour: {type: string}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # what stood there                | what stands there           | what breaks
          /v1/entries:                      | /v1/entry:                  | POST /v1/entries: is gone
          post:                             | put:                        | POST /v1/entries: is gone
          operationId: makeEntry            | operationId: enter          | POST /v1/entries: its operationId is another
          - {}                              | - {token: []}               | POST /v1/entries: needs a token
          name: after, in: query            | name: from, in: query       | POST /v1/entries: query after is gone
          name: after, in: query            | name: after, in: header     | POST /v1/entries: query after is gone
          in: query, schema: {type: string} | in: query, required: true, schema: {type: string} | POST /v1/entries: query after must be sent now
          in: query, schema: {type: string} | in: query, schema: {type: integer} | POST /v1/entries: query after: its type was string and is integer
          [MARKING, RESEARCH]               | [MARKING]                   | POST /v1/entries: header Purpose: of the values that could be sent, not all can
          requestBody:                      | requestBody: {required: true, content: {application/json: {schema: {}}, text/csv: {schema: {}}}}\\n      was: | POST /v1/entries: its body must be sent now
          text/csv:                         | text/plain:                 | POST /v1/entries: its body: text/csv is gone
          '201':                            | '202':                      | POST /v1/entries: may answer 202
          '201':                            | '202':                      | POST /v1/entries: never answers 201
          headers: {ETag: {}}               | headers: {}                 | POST /v1/entries: 201: its header ETag is gone
          required: [option]                | required: [option, note]    | EntryRequest.note: must be sent now
          note: {type: string}              | remark: {type: string}      | EntryRequest.note: is gone
          maxLength: 5                      | maxLength: 4                | EntryRequest.option: its maxLength is narrower
          minimum: 0                        | minimum: 1                  | EntryRequest.mark: its minimum is narrower
          note: {type: string}              | note: {type: string, minLength: 1} | EntryRequest.note: its minLength is narrower
          ^[A-Z]+$                          | ^[A-D]+$                    | EntryRequest.option: its pattern is another
          note: {type: string}              | note: {type: string, format: date} | EntryRequest.note: its format was open and is date
          [FIRST, RETAKE]                   | [FIRST]                     | EntryRequest.kind: of the values that could be sent, not all can
          note: {type: string}              | note: {type: string, enum: [A]} | EntryRequest.note: of the values that could be sent, not all can
          id: {type: string, format: uuid}  | number: {type: string}      | Entry.id: is gone
          required: [id, state]             | required: [id]              | Entry.state: may be left out now
          format: uuid                      | maxLength: 36               | Entry.id: its format was uuid and is open
          id: {type: string, format: uuid}  | id: {}                      | Entry.id: its type was string and is open
          [MADE, WITHDRAWN]                 | [MADE, WITHDRAWN, MOVED]    | Entry.state: a value is answered that nobody knows
          {amount: {type: string}}          | {amount: {type: number}}    | Entry.charges[].amount: its type was string and is number
          {amount: {type: string}}          | {sum: {type: string}}       | Entry.charges[].amount: is gone
          late:                             | too-late:                   | Refusal: late is gone
          {day: {type: string}}             | {date: {type: string}}      | Late.facts: one of its alternatives is gone
          """)
  void is_found(String stood, String stands, String broken) {
    assertThat(after(stood, stands)).contains(broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          /v1/retiring:          | /v1/other:
          post:                  | get: {operationId: readEntries}\\n    post:
          name: after, in: query | name: limit, in: query, schema: {type: integer}}\\n      - {name: after, in: query
          [MARKING, RESEARCH]    | [MARKING, RESEARCH, ENQUIRIES]
          text/csv:              | text/plain: {}\\n          text/csv:
          '422':                 | '409': {}\\n        '422':
          headers: {ETag: {}}    | headers: {ETag: {}, Sunset: {}}
          required: [option]     | required: []
          note: {type: string}   | note: {}
          note: {type: string}   | note: {type: string}\\n        sum: {type: string}
          maxLength: 5           | maxLength: 6
          minimum: 0, maximum: 100 | minimum: -1, maximum: 101
          [FIRST, RETAKE]        | [FIRST, RETAKE, CARRIED]
          id: {type: string, format: uuid} | id: {type: string, format: uuid, maxLength: 36}
          required: [id, state]  | required: [id, state, route]
          [MADE, WITHDRAWN]      | [MADE]
          enum: [UK]             | enum: [UK, INTERNATIONAL]
          late:                  | early: '#/components/schemas/Late'\\n          late:
          """)
  void is_not_seen_where_there_is_none(String stood, String stands) {
    assertThat(after(stood, stands)).isEmpty();
  }

  @Test
  void is_nothing_while_nothing_changes() {
    assertThat(Breaks.between(Yaml.read(RELEASED), Yaml.read(RELEASED))).isEmpty();
  }

  private static Iterable<String> after(String stood, String stands) {
    assertThat(RELEASED).contains(stood);
    var present = RELEASED.replace(stood, stands.replace("\\n", "\n"));
    return Breaks.between(Yaml.read(RELEASED), Yaml.read(present));
  }
}
