@entries @carried-over
Feature: The ways to an A Level
  An AS result is worth something by itself, and half of an A Level. A candidate takes the AS alone,
  or the AS and later the rest, to which the whole AS result is carried, or everything in one series.

  Background:
    Given Physics can be taken as AS Level, and as A Level at once, in June 2026

  @INT-ENT-10
  Rule: There are three ways

    @also-over-http
    Example: The AS alone, and then the rest
      Given Amira of Northgate had the marks 31 in AS Physics of June 2026
      And Physics may be carried into June 2027
      And Amira is a candidate of Northgate in June 2027
      When Northgate enters Amira in June 2027 with the AS result of June 2026
      Then Amira carries 31 on component 85

    Example: Everything in one series
      When Northgate enters Amira for all of Physics in June 2026
      Then it is taken

    Example: The rest without an AS
      Given Amira is a candidate of Northgate in June 2027
      And Physics may be carried into June 2027
      When Northgate enters Amira in June 2027 without naming anybody
      Then it is refused because the option carries marks

  @INT-ENT-10
  Rule: What is carried is an AS result

    @also-over-http
    Example: Everything was taken in one series
      Given Amira of Northgate had the marks 31, 40 in A Level Physics of June 2026
      And Physics may be carried into June 2027
      And Amira is a candidate of Northgate in June 2027
      When Northgate enters Amira in June 2027 with the AS result of June 2026
      Then it is refused because the earlier option has no such result

  @INT-ENT-09
  Rule: The AS of a language is not carried

    @also-over-http
    Example: If Physics were a language
      Given Amira of Northgate had the marks 31 in AS Physics of June 2026
      And Physics may be carried into June 2027
      And Physics is a language
      And Amira is a candidate of Northgate in June 2027
      When Northgate enters Amira in June 2027 with the AS result of June 2026
      Then it is refused because results of a language are not carried
