/** Recognizes one kind of value. */
export interface Detector {
  /** The meaning of the vocabulary that such values speak for. */
  readonly meaning: string
  /** What people call such values, for reasons: `9 of 10 values are e-mail addresses`. */
  readonly plural: string
  /** How much it says, as log-odds, when all values pass; low where such values have many meanings. */
  readonly strength: number
  /** True where a field of this meaning cannot well hold other values. */
  readonly exclusive: boolean
  readonly test: (value: string) => boolean
}

/** A kind that most of the samples have. */
export interface Detected {
  readonly detector: Detector
  readonly passed: number
  readonly of: number
}
