namespace Panj.Workers.Brokering;

/// <summary>A queue as it is declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">What the broker is told of it.</param>
public sealed record DeclaredQueue(string Name, IDictionary<string, object?> Arguments);
