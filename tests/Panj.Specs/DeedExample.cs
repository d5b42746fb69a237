using Panj.Events;

namespace Panj.Specs;

/// <summary>One article of docs/deeds.md with the deeds it must tell, in their order.</summary>
public sealed record DeedExample(string Heading, Article Article, IReadOnlyList<string> Deeds)
{
    public override string ToString() => Heading;
}
