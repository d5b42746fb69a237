using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Events;

internal sealed class SourceIndex(Notes notes)
{
    public IReadOnlyList<ChainLink> ChainFor(Span span) =>
        notes.Masthead.Outlet is { } o ? [new ChainLink(o.Value, SourceKind.Outlet, o.Spans)] : [];
}
