using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>A decision in words: what was done, by whom, why, and whether it still counts.</summary>
internal static class OperationLine
{
    public static Html Of(Operation operation, PictureView picture) => Html.Of($"""
        {Html.Format(Words.Decision_DoneBy, Deed(operation), Html.Of($"<bdi>{operation.By}</bdi>"))}{Html.If(operation.Reason is not null, $": <bdi>{operation.Reason}</bdi>")}{Html.If(!picture.Counts(operation), $""" <span class="undone">{Words.Decision_UndoneSince}</span>""")}
        """);

    private static string Deed(Operation operation) => operation.Undoes is { } undone
        ? PlainText.Format(Words.Decision_Undone, undone)
        : OperationWords.Deed(operation.Kind);
}
