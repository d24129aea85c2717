package fr.francesesame.goods.customs;

/** A message for DELTA as recorded: {@code body} is sent as it stands, however often it must be repeated. */
record Message(long id, String key, String body) {}
