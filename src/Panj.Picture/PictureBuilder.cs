namespace Panj.Picture;

/// <summary>Merges the reports of readings into events. The same readings give the same snapshot in whatever order they come.</summary>
public sealed class PictureBuilder
{
}
