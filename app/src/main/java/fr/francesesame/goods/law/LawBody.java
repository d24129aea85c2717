package fr.francesesame.goods.law;

import java.util.Set;
import java.util.function.Function;

/** A body of law: the files it is made of, and how it is read from them. */
record LawBody<T>(String name, Set<LawFile> files, Function<InForce, T> reader) {}
