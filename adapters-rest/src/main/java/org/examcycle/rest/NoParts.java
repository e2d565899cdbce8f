package org.examcycle.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;

/** No operation takes a body of several parts, so none is taken apart. */
final class NoParts implements MultipartResolver {

  @Override
  public boolean isMultipart(HttpServletRequest request) {
    return false;
  }

  @Override
  public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
    throw new IllegalStateException("nothing is taken for several parts");
  }

  @Override
  public void cleanupMultipart(MultipartHttpServletRequest request) {
    throw new IllegalStateException("nothing is taken for several parts");
  }
}
