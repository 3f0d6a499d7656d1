package enum FieldName: String, CaseIterable, Hashable, Sendable { case title, byline, source, url, date }
