/** What the contract suite runs against: the api over its database, or the mocks. */
export interface ContractTarget {
  /** Scheme and host of the addresses. */
  readonly origin: string;
  fetch(request: Request): Promise<Response>;
  /** False where workbooks are answered with 406. */
  readonly hasWorkbooks: boolean;
  stop(): Promise<void>;
}

/** Starts a target that holds `contractData`, with its clock standing at `contractNow`. */
export type StartTarget = () => Promise<ContractTarget>;
