using Panj.Events;

namespace Panj.Exchange;

/// <summary>One account of an event.</summary>
/// <param name="Citation">Where which article tells it.</param>
/// <param name="Chain">Who says so, outlet first, first source last.</param>
public sealed record EventSource(Citation Citation, IReadOnlyList<ChainLink> Chain)
{
    /// <summary>The kind as this account has it, which stays while the event that it is part of may change its own.</summary>
    public EventKind Kind { get; init; }

    /// <summary>Name of the first source, null where the report names nobody but its outlet.</summary>
    public string? FirstVoice => Chain is [.., { Kind: not SourceKind.Outlet } last] ? last.Name : null;
}
