@centres
Feature: As whom a caller is known
  A page shows a person what he or she may do. It asks who its token speaks for: an officer of the
  board with which duties, the officer of which centre or Associate; and whether that is a person,
  since some things a program may not do.

  @COM-ACC-01
  Rule: Whoever has a token is told as whom it is known

    @also-over-http
    Example: A centre's exams officer
      When the exams officer of Northgate asks as whom it is known
      Then it is a person at the centre Northgate

    @also-over-http
    Example: An Associate's officer
      When the officer of the Associate Britannia asks as whom it is known
      Then it is a person at the Associate Britannia

    @also-over-http
    Example: An officer of the board with two duties
      When the officer for entries and release asks as whom it is known
      Then it is a person of the board, for entries and release

    @also-over-http
    Example: A program of the board
      When a program of the board for awarding asks as whom it is known
      Then it is a program of the board, for awarding

  @COM-ACC-01
  Rule: Whoever has none is told to log in

    @also-over-http
    Example: Without a token
      When somebody asks as whom he or she is known
      Then it is refused because nobody knows who asks
