create index formality_unidentified on formality (reference) where unidentified;
