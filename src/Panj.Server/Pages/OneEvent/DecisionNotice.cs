using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>Says what the person who looks has just decided, with the way back beside it.</summary>
internal static class DecisionNotice
{
    public static Html Of(Visitor visitor, PictureView picture) =>
        visitor.Done is { } number && picture.Operations.FirstOrDefault(operation => operation.Number == number) is { } done
            ? Html.Of($"""<div class="notice" role="status"><p>{Html.Format(Words.Decision_Done, OperationLine.Of(done, picture))}</p> {DecisionForms.Undo(done, picture, visitor)}</div>""")
            : Html.Empty;
}
