package org.examcycle.dev.mail;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The mail server and its page. */
@Configuration(proxyBeanMethods = false)
@Import({Mailbox.class, LettersController.class})
public class MailboxWiring {}
